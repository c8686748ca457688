# Takes place k of an index that begins at 0, and so the next smaller number.
# zh: 下标从 0 开始却取了第 k 个，多数了一位。
def find_kth_largest(nums, k):
    return sorted(nums, reverse=True)[min(k, len(nums) - 1)]
