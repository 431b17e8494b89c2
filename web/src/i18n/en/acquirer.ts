export const acquirer = {
  label: "Acquirer",
  title: "Acquirer of {{name}}",
  text: "From now on their payments by Moroccan card go through this acquirer.",
  usual: "The usual one of the server ({{name}})",
  gone: "“{{name}}” is no longer configured on this server: their card payments are refused.",
};
