# Takes the numbers from the front of a list with pop(0), which moves all others every time.
# zh: 用 pop(0) 从列表头部取数，每次都要移动其余全部元素。
import sys

numbers = list(map(int, sys.stdin.read().split()))
while numbers:
    a = numbers.pop(0)
    b = numbers.pop(0)
    print(a + b)
