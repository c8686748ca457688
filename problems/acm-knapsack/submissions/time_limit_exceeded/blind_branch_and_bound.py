# Searches with a bound by value per weight, which prunes nothing when all items are worth the same per weight.
# zh: 以性价比上界剪枝搜索，当各物品性价比相同时几乎无法剪枝。
import sys

data = iter(list(map(int, sys.stdin.read().split())))
for number in range(1, next(data) + 1):
    n, W = next(data), next(data)
    weights = [next(data) for _ in range(n)]
    values = [next(data) for _ in range(n)]
    items = sorted(
        ((w, v) for w, v in zip(weights, values) if w <= W), key=lambda item: item[1] / max(item[0], 1e-9), reverse=True
    )
    answer = 0
    stack = [(0, W, 0)]
    while stack:
        i, room, total = stack.pop()
        answer = max(answer, total)
        bound, left, k = total, room, i
        while k < len(items) and items[k][0] <= left:
            left -= items[k][0]
            bound += items[k][1]
            k += 1
        if k < len(items):
            bound += left * items[k][1] / items[k][0]
        if i < len(items) and bound > answer:
            stack.append((i + 1, room, total))
            if items[i][0] <= room:
                stack.append((i + 1, room - items[i][0], total + items[i][1]))
    print(f"Case #{number}: {answer}")
