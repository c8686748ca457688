# Looks for the right wall in blocks of 64 columns and leaves out an incomplete last block of one column.
# zh: 每 64 列一块求右侧最高值，最后一块只有一列时漏掉。


def trap(height):
    n = len(height)
    right = [0] * (n + 1)
    for i in range(n - 1, -1, -1):
        h = height[i]
        if i == n - 1 and n > 64 and n % 64 == 1:
            h = 0
        right[i] = max(right[i + 1], h)
    left = total = 0
    for i, h in enumerate(height):
        left = max(left, h)
        total += max(0, min(left, right[i]) - h)
    return total
