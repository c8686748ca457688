# Takes the items of the best density greedily and solves only the thirty items around the break exactly.
# zh: 按密度贪心取物品，只对临界点附近的三十个物品精确求解。
import sys


def solve(capacity, weights, values):
    total = 0
    items = []
    for w, v in zip(weights, values):
        if w == 0:
            total += v
        elif w <= capacity:
            items.append((w, v))
    items.sort(key=lambda p: -p[1] / p[0])
    room = capacity
    k = 0
    while k < len(items) and items[k][0] <= room:
        room -= items[k][0]
        k += 1
    first = max(0, k - 15)
    room += sum(w for w, _ in items[first:k])
    total += sum(v for _, v in items[:first])
    best = [0] * (room + 1)
    for w, v in items[first : k + 15]:
        for c in range(room, w - 1, -1):
            if best[c - w] + v > best[c]:
                best[c] = best[c - w] + v
    return total + best[room]


def main():
    it = iter(map(int, sys.stdin.read().split()))
    for i in range(1, next(it) + 1):
        n, cap = next(it), next(it)
        w = [next(it) for _ in range(n)]
        v = [next(it) for _ in range(n)]
        print(f"Case #{i}: {solve(cap, w, v)}")


main()
