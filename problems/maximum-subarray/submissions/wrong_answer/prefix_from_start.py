# Looks only at sums that begin at the first number.
# zh: 只考虑从第一个数开始的前缀和。
def max_sub_array(nums):
    best = total = nums[0]
    for num in nums[1:]:
        total += num
        best = max(best, total)
    return best
