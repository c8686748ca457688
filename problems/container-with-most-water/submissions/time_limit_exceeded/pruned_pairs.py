# Skips a left line only when even the full width could not beat the best: still O(n²) where the heights rise and then fall.
# zh: 仅当左边的线取最大宽度也不可能更好时才跳过；高度先升后降时仍是 O(n²)。
def max_area(height):
    n, best = len(height), 0
    for i in range(n):
        if height[i] * (n - 1 - i) <= best:
            continue
        for j in range(n - 1, i, -1):
            best = max(best, (j - i) * min(height[i], height[j]))
    return best
