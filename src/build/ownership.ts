import type { Outline } from "./outline.ts";
import { bordersOf, type Patch } from "./patches.ts";
import { signedAreaOf } from "./plane.ts";

type Piece = readonly number[];
type Borders = readonly ReadonlyMap<number, number>[];
type Owners = readonly (string | undefined)[];

/**
 * The municipality each patch belongs to: that of its amendment, or else of its source unless that has an amendment
 * elsewhere. With every outline stays its largest connected piece; the rest is left over and falls, longest shared border
 * first, to the municipality across that border.
 */
export function ownersOf(patches: readonly Patch[], amended: ReadonlySet<string>): string[] {
  const borders = bordersOf(patches);
  const pieces = piecesOf(patches.map(outlineOf), borders);
  const kept = largestPieces(pieces, patches).filter(([first = -1]) => !isForfeit(patches[first], amended));
  const leftOver = pieces.filter((piece) => !kept.includes(piece));
  const lost = new Set(leftOver.flat());
  const owners = patches.map((patch, index) => (lost.has(index) ? undefined : outlineOf(patch).municipality));
  return settle(owners, leftOver, borders);
}

/** The outline a patch belongs to first of all. */
function outlineOf({ amendment, source }: Patch): Outline {
  return amendment ?? source;
}

/** Whether a patch is what a municipality with an amendment had outside it. */
function isForfeit(patch: Patch | undefined, amended: ReadonlySet<string>): boolean {
  return patch !== undefined && patch.amendment === undefined && amended.has(patch.source.municipality);
}

/** Patches of the same outline that hang together. */
function piecesOf(outlines: readonly Outline[], borders: Borders): Piece[] {
  const seen = new Set<number>();
  return outlines.flatMap((outline, first) => {
    if (seen.has(first)) return [];
    const piece = [first];
    seen.add(first);
    for (const patch of piece) {
      const beside = [...(borders[patch]?.keys() ?? [])];
      const next = beside.filter((other) => outlines[other] === outline && !seen.has(other));
      for (const other of next) seen.add(other);
      piece.push(...next);
    }
    return [piece];
  });
}

/** The largest piece of every outline. */
function largestPieces(pieces: readonly Piece[], patches: readonly Patch[]): Piece[] {
  const areaOf = (piece: Piece) => piece.reduce((sum, patch) => sum + patchArea(patches[patch]), 0);
  const largest = new Map<Outline | undefined, Piece>();
  for (const piece of pieces) {
    const patch = patches[piece[0] ?? -1];
    const outline = patch && outlineOf(patch);
    const rival = largest.get(outline);
    if (rival === undefined || areaOf(piece) > areaOf(rival)) largest.set(outline, piece);
  }
  return [...largest.values()];
}

/** In square grid steps: holes run the other way, so the sum takes them off. */
function patchArea(patch: Patch | undefined): number {
  return patch?.face.reduce((sum, ring) => sum + signedAreaOf(ring), 0) ?? 0;
}

/** Hands out what is left over, the piece with the longest shared border first, until all patches are owned. */
function settle(owners: Owners, leftOver: readonly Piece[], borders: Borders): string[] {
  const settled = [...owners];
  let open = leftOver;
  while (open.length > 0) {
    const bids = open.map((piece) => ({ piece, heir: heirOf(piece, settled, borders) }));
    const best = bids.reduce((a, b) => ((b.heir?.metres ?? 0) > (a.heir?.metres ?? 0) ? b : a));
    if (best.heir === undefined) throw new Error("a left-over piece borders on no municipality");
    for (const patch of best.piece) settled[patch] = best.heir.municipality;
    open = open.filter((piece) => piece !== best.piece);
  }
  return settled.filter((owner) => owner !== undefined);
}

/** The municipality with which a piece shares the longest border, if any of its neighbours is settled. */
function heirOf(piece: Piece, owners: Owners, borders: Borders): { municipality: string; metres: number } | undefined {
  const shared = new Map<string, number>();
  for (const [other, metres] of piece.flatMap((patch) => [...(borders[patch] ?? [])])) {
    const owner = owners[other];
    if (owner !== undefined) shared.set(owner, (shared.get(owner) ?? 0) + metres);
  }
  const [longest] = [...shared].toSorted(([, a], [, b]) => b - a);
  return longest && { municipality: longest[0], metres: longest[1] };
}
