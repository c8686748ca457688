# In the middle of a divided range, grows towards the lower neighbour first.
# zh: 分治时从中间向外扩展，先扩到了较矮的一侧。
def largest_rectangle_area(heights):
    def best_in(start, end):
        if end - start <= 1:
            return heights[start] if end > start else 0
        middle = (start + end) // 2
        best = max(best_in(start, middle), best_in(middle, end))
        left, right = middle - 1, middle
        low = min(heights[left], heights[right])
        best = max(best, 2 * low)
        while left > start or right < end - 1:
            if right == end - 1 or (left > start and heights[left - 1] < heights[right + 1]):
                left -= 1
                low = min(low, heights[left])
            else:
                right += 1
                low = min(low, heights[right])
            best = max(best, low * (right - left + 1))
        return best

    return best_in(0, len(heights))
