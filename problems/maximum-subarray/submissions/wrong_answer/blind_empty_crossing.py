# In divide and conquer both halves of the crossing sum may be empty, so that it is never below 0.
# zh: 分治时跨中点的和允许两侧都为空，因此不会小于 0。
def max_sub_array(nums):
    def solve(low, high):
        if high - low == 1:
            return nums[low]
        middle = (low + high) // 2
        left = right = total = 0
        for i in range(middle - 1, low - 1, -1):
            total += nums[i]
            left = max(left, total)
        total = 0
        for i in range(middle, high):
            total += nums[i]
            right = max(right, total)
        crossing = left + right
        return max(solve(low, middle), solve(middle, high), crossing)

    return solve(0, len(nums))
