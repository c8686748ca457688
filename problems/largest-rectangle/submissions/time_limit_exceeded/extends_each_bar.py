# Walks to both sides from each bar: O(n²).
# zh: 从每根柱子出发向两侧逐根延伸，复杂度 O(n²)。
def largest_rectangle_area(heights):
    best = 0
    for at, height in enumerate(heights):
        left = right = at
        while left > 0 and heights[left - 1] >= height:
            left -= 1
        while right + 1 < len(heights) and heights[right + 1] >= height:
            right += 1
        best = max(best, height * (right - left + 1))
    return best
