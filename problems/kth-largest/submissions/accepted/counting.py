def find_kth_largest(nums, k):
    """Count each value, and walk down from the largest one."""
    count = [0] * 20_001
    for num in nums:
        count[num + 10_000] += 1
    value = 10_000
    while k > count[value + 10_000]:
        k -= count[value + 10_000]
        value -= 1
    return value
