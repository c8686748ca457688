# Looks at every run of bars with a running minimum: O(n²).
# zh: 枚举所有连续区间并维护最小值，复杂度 O(n²)。
def largest_rectangle_area(heights):
    best = 0
    for start in range(len(heights)):
        low = heights[start]
        for end in range(start, len(heights)):
            low = min(low, heights[end])
            best = max(best, low * (end - start + 1))
    return best
