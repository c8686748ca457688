# Merges whatever pair now stands where a queue entry points, even if its rule is later.
# zh: 队列条目指向的位置变成什么就合并什么，即使那条规则更靠后。
import heapq


def bpe_encode(text: str, merges: list[list[int]]) -> list[int]:
    rank = {tuple(p): k for k, p in enumerate(merges)}
    tok = list(text.encode("utf-8"))
    n = len(tok)
    nxt = list(range(1, n + 1))
    prv = list(range(-1, n - 1))
    alive = [True] * n
    heap = []

    def push(i):
        if i >= 0 and nxt[i] < n:
            r = rank.get((tok[i], tok[nxt[i]]))
            if r is not None:
                heapq.heappush(heap, (r, i))

    for i in range(n):
        push(i)
    while heap:
        _, i = heapq.heappop(heap)
        if not alive[i] or nxt[i] >= n:
            continue
        j = nxt[i]
        r = rank.get((tok[i], tok[j]))
        if r is None:
            continue
        tok[i] = 256 + r
        alive[j] = False
        nxt[i] = nxt[j]
        if nxt[j] < n:
            prv[nxt[j]] = i
        push(prv[i])
        push(i)
    return [t for t, a in zip(tok, alive) if a]
