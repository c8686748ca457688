# Divides the range into halves and forgets the rectangles that cross the middle.
# zh: 把区间对半分开，忘了跨过中点的矩形。
def largest_rectangle_area(heights):
    def best_in(start, end):
        if end - start <= 1:
            return heights[start] if end > start else 0
        middle = (start + end) // 2
        whole = min(heights[start:end]) * (end - start)
        return max(whole, best_in(start, middle), best_in(middle, end))

    return best_in(0, len(heights))
