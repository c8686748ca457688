# Counts values in a table whose negative indices wrap around, so negative numbers become large.
# zh: 用数组计数时负数下标绕到了末尾，负数被当成很大的数。
def find_kth_largest(nums, k):
    count = [0] * 20_001
    for num in nums:
        count[num] += 1
    value = 20_000
    while k > count[value]:
        k -= count[value]
        value -= 1
    return value
