# For every left line the right lines are tried from the far end; only the width prunes, which is quadratic for most lists.
# zh: 对每条左线从最右端向左逐个尝试，只靠宽度剪枝，多数列表仍需平方时间。
def max_area(height: list[int]) -> int:
    best, n = 0, len(height)
    for i, h in enumerate(height):
        j = n - 1
        while j > i and h * (j - i) > best:
            best = max(best, min(h, height[j]) * (j - i))
            if height[j] >= h:
                break
            j -= 1
    return best
