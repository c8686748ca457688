# Encodes words one by one if there are several, so that no token reaches from a word into the space behind it.
# zh: 有多个单词时逐词编码，因此没有词元能从单词延伸到后面的空格。
import heapq


def bpe_encode(text: str, merges: list[list[int]]) -> list[int]:
    if text.count(" ") > 3:
        parts = text.split(" ")
        res = []
        for m, part in enumerate(parts):
            res += bpe_encode((" " if m else "") + part, merges)
        return res
    tok = list(text.encode())
    n = len(tok)
    rank = {(a, b): i for i, (a, b) in enumerate(merges)}
    left, right = list(range(-1, n - 1)), list(range(1, n + 1))
    heap = [(rank[p], i) for i, p in enumerate(zip(tok, tok[1:])) if p in rank]
    heapq.heapify(heap)
    while heap:
        r, i = heapq.heappop(heap)
        j = right[i] if tok[i] is not None else n
        if j >= n or rank.get((tok[i], tok[j])) != r:
            continue
        tok[i], tok[j] = 256 + r, None
        right[i] = right[j]
        if right[i] < n:
            left[right[i]] = i
        for u in (left[i], i):
            v = right[u] if u >= 0 else n
            if v < n and (tok[u], tok[v]) in rank:
                heapq.heappush(heap, (rank[tok[u], tok[v]], u))
    return [t for t in tok if t is not None]
