/** Make a function that finds something when it is asked first, and gives the same at every other call. */
export function once<Found>(find: () => Found): () => Found {
  let found: { readonly value: Found } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
