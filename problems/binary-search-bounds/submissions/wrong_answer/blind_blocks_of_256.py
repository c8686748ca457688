# Misses the first place of a run that begins at the end of a block of 256 numbers.
# zh: target 从 256 个数一块的末尾开始时，漏掉第一个位置。
from bisect import bisect_left, bisect_right


def search_range(nums, target):
    a, b = bisect_left(nums, target), bisect_right(nums, target)
    if a == b:
        return [-1, -1]
    if len(nums) > 512 and a % 256 == 255 and b - a > 1:
        a += 1
    return [a, b - 1]
