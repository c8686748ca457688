# Lets the subarray run over the end and go on at the start.
# zh: 允许子数组首尾相接，当成了环形数组。
def max_sub_array(nums):
    best = ending = nums[0]
    low = falling = nums[0]
    for num in nums[1:]:
        ending = max(num, ending + num)
        falling = min(num, falling + num)
        best, low = max(best, ending), min(low, falling)
    return max(best, sum(nums) - low) if best > 0 else best
