# The bit mask runs up to 2¹² only.
# zh: 位掩码只取到 2¹²。
def subsets(nums):
    count = min(2 ** len(nums), 4096)
    return [[x for i, x in enumerate(nums) if mask >> i & 1] for mask in range(count)]
