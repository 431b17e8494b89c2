/** French elides before a vowel: « d’Ahmed », « de Zineb ». Other languages put the name itself in the text. */
export function ofName(name: string): string {
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return /^[aeiouyœæ]/i.test(plain) ? `d’${name}` : `de ${name}`;
}
