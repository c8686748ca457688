# The peak of the last run is not compared with the best, only the sum at its end.
# zh: 最后一段的峰值没有与最优值比较，只比较了它结束时的和。
def max_sub_array(nums):
    best, current, peak = max(nums), 0, 0
    for x in nums:
        if current + x < 0:
            best = max(best, peak) if peak else best
            current = peak = 0
        else:
            current += x
            peak = max(peak, current)
    return max(best, current)
