# At each local peak of the prefix sums the smallest earlier one is looked for anew, which is quadratic for alternating numbers.
# zh: 在前缀和的每个局部峰值处重新寻找之前的最小值，正负交替时是平方级。
def max_sub_array(nums):
    best, prefix = max(nums), [0]
    for i, x in enumerate(nums):
        prefix.append(prefix[-1] + x)
        if x > 0 and (i + 1 == len(nums) or nums[i + 1] < 0):
            best = max(best, prefix[-1] - min(prefix[:-1]))
    return best
