# Searches long lists in blocks of 256 and skips a last block of a single number.
# zh: 长列表以 256 个数为一块查找，漏掉只有一个数的最后一块。
from bisect import bisect_left


def search(nums, target):
    n = len(nums)
    if n <= 1000:
        return nums.index(target) if target in nums else -1
    for s in range(0, n - 1, 256):
        block = nums[s : s + 256]
        if block[0] <= block[-1]:
            if block[0] <= target <= block[-1]:
                i = bisect_left(block, target)
                if block[i] == target:
                    return s + i
        elif target in block:
            return s + block.index(target)
    return -1
