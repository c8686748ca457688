# Stops when the width that is left times four times the mean height cannot beat the best.
# zh: 剩余宽度乘以平均高度的四倍不超过当前最优时就停止。
def max_area(height):
    i, j, best = 0, len(height) - 1, 0
    mean = sum(height) / len(height)
    while i < j:
        best = max(best, (j - i) * min(height[i], height[j]))
        if (j - i) * mean * 4 < best:
            break
        if height[i] < height[j]:
            i += 1
        else:
            j -= 1
    return best
