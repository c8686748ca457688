# TODO: a solution that uses another method than the reference, so that the two check each other.
import sys

count, *numbers = sys.stdin.buffer.read().split()
total = 0
for number in numbers:
    total += int(number)
print(total)
