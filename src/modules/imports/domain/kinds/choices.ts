/** What each word means, the words as `headerKey` writes them. */
export type Choices = Readonly<Record<string, string>>;

/** Every word of `names`, and its own name, with what it means; a word that means two things is a fault. */
export const choicesOf = (names: Readonly<Record<string, readonly string[]>>): Choices => {
  const choices: Record<string, string> = {};
  for (const [value, words] of Object.entries(names)) {
    for (const word of [value, ...words]) {
      if ((choices[word] ?? value) !== value) throw new Error(`"${word}" means two things`);
      choices[word] = value;
    }
  }
  return choices;
};
