# Copies the rest of the list after every pair.
# zh: 每处理一组数就复制一次剩余的列表。
import sys

numbers = list(map(int, sys.stdin.read().split()))
while numbers:
    print(numbers[0] + numbers[1])
    numbers = numbers[2:]
