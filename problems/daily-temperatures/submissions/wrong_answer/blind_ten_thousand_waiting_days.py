# At most 10 000 waiting days are kept, and older ones are dropped.
# zh: 最多保留一万个等待中的日子，更早的被丢弃。
from collections import deque


def daily_temperatures(temperatures: list[int]) -> list[int]:
    wait, stack = [0] * len(temperatures), deque(maxlen=10_000)
    for i, t in enumerate(temperatures):
        while stack and temperatures[stack[-1]] < t:
            j = stack.pop()
            wait[j] = i - j
        stack.append(i)
    return wait
