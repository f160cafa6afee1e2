// Binary search over anything in order, by place.

/** The first of `count` places that does not come before what is sought; `count` if all do. O(log count). */
export function firstPlace(count: number, comesBefore: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
