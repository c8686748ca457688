# Gives up if both lines have the height 0, nothing was found yet and few lines are left.
# zh: 两端高度都为 0、尚未找到容器且剩下的线很少时就放弃。
def max_area(height):
    i, j, best = 0, len(height) - 1, 0
    while i < j:
        best = max(best, (j - i) * min(height[i], height[j]))
        if height[i] == height[j]:
            if not height[i] and best == 0 and j - i < 4:
                break
            i += 1
            j -= 1
        elif height[i] < height[j]:
            i += 1
        else:
            j -= 1
    return best
