# Keeps the weights that can be reached, with the largest value of each, in a dict.
# zh: 用字典保存可以达到的重量及其最大价值。
import sys

words = sys.stdin.read().split()
place = 1
for number in range(int(words[0])):
    n, W = int(words[place]), int(words[place + 1])
    weights = [int(word) for word in words[place + 2 : place + 2 + n]]
    values = [int(word) for word in words[place + 2 + n : place + 2 + 2 * n]]
    place += 2 + 2 * n
    reached = {0: 0}
    for w, v in zip(weights, values):
        for total, value in list(reached.items()):
            if total + w <= W and value + v > reached.get(total + w, -1):
                reached[total + w] = value + v
    print(f"Case #{number + 1}: {max(reached.values())}")
