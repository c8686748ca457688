# Stops after the sum has begun anew more than 5 000 times.
# zh: 当前和重新开始超过 5000 次后就停止。
def max_sub_array(nums):
    best = run = nums[0]
    lows = 0
    for x in nums[1:]:
        if run + x < x:
            run = x
            lows += 1
        else:
            run += x
        best = max(best, run)
        if lows > 5000 and best > 0 and run < 0:
            break
    return best
