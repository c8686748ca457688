# Bisects the values with int(), which rounds towards zero and never ends between two negative numbers.
# zh: 用 int() 对数值二分，向零取整，在两个负数之间永不结束。
def find_kth_largest(nums, k):
    low, high = min(nums), max(nums)
    while low < high:
        middle = int((low + high) / 2)
        if sum(num > middle for num in nums) >= k:
            low = middle + 1
        else:
            high = middle
    return low
