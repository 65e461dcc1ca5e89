declare module "sainte-lague" {
  /** The package has no types of its own. Without `draw` it throws where the last places are tied. */
  const sainteLague: (
    votes: Readonly<Record<string, number>>,
    seats: number,
    options?: { readonly draw?: boolean }
  ) => Record<string, number>
  export default sainteLague
}
