# Prints one sum of all numbers.
# zh: 把所有数加在一起，只输出一个和。
import sys

print(sum(map(int, sys.stdin.read().split())))
