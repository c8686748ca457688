# The last number is the pivot; an explicit stack saves the recursion depth, but numbers in order take quadratic time.
# zh: 取最后一个数作基准，用显式栈避免了递归过深，但有序时仍是平方级。
def quick_sort(nums):
    stack = [(0, len(nums) - 1)]
    while stack:
        low, high = stack.pop()
        if low >= high:
            continue
        pivot, at = nums[high], low
        for i in range(low, high):
            if nums[i] < pivot:
                nums[at], nums[i] = nums[i], nums[at]
                at += 1
        nums[at], nums[high] = nums[high], nums[at]
        stack += [(low, at - 1), (at + 1, high)]
    return nums
