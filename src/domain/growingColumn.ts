type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const BLOCK_BITS = 12;
const BLOCK_LENGTH = 1 << BLOCK_BITS;
const PLACE_IN_BLOCK = BLOCK_LENGTH - 1;

/** Numbers being added one after another, in blocks, so that adding never copies what is there. */
export class GrowingColumn<Column extends Numbers> {
  readonly #newBlock: new (
    length: number,
  ) => Column;
  #blocks: Column[] = [];
  #last: Column;
  #length = 0;

  constructor(newBlock: new (length: number) => Column) {
    this.#newBlock = newBlock;
    this.#last = new newBlock(0);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const place = this.#length++ & PLACE_IN_BLOCK;
    if (place === 0) {
      this.#last = new this.#newBlock(BLOCK_LENGTH);
      this.#blocks.push(this.#last);
    }
    this.#last[place] = number;
  }

  /** The numbers in this order, as one array; the column is empty after that, so that memory holds each only once. */
  drain(order: Uint32Array): Column {
    const drained = new this.#newBlock(order.length);
    for (let row = 0; row < order.length; row++) {
      const place = order[row] ?? 0;
      drained[row] = this.#blocks[place >>> BLOCK_BITS]?.[place & PLACE_IN_BLOCK] ?? 0;
    }
    this.#empty();
    return drained;
  }

  /** All numbers in the order they were added, as one array; the column is empty after that. */
  drainAll(): Column {
    const drained = new this.#newBlock(this.#length);
    this.#blocks.forEach((block, at) => {
      const start = at << BLOCK_BITS;
      drained.set(block.subarray(0, drained.length - start), start);
    });
    this.#empty();
    return drained;
  }

  #empty(): void {
    [this.#blocks, this.#length] = [[], 0];
  }
}
