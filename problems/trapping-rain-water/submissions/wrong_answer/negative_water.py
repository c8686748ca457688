# Takes the maxima of the other columns without the column itself, and adds negative amounts.
# zh: 两侧最高值不含当前柱，又没有与 0 取较大者，累加了负数。
def trap(height):
    total = 0
    for i in range(1, len(height) - 1):
        total += min(max(height[:i]), max(height[i + 1 :])) - height[i]
    return total
