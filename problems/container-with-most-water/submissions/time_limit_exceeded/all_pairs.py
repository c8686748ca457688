# Tries all pairs: O(n²).
# zh: 枚举所有组合，时间复杂度 O(n²)。
def max_area(height):
    best = 0
    for i in range(len(height)):
        for j in range(i + 1, len(height)):
            best = max(best, (j - i) * min(height[i], height[j]))
    return best
