// Goes on to the gateway, unless the payer came back from there.
const [arrival] = performance.getEntriesByType("navigation");
if (arrival?.type !== "back_forward") document.forms[0].submit();
