# Shrinks the range by dropping the lower of its two ends, which can drop a bar of the answer.
# zh: 每次去掉两端较矮的一根来缩小范围，可能去掉答案中的柱子。
def largest_rectangle_area(heights):
    from collections import Counter

    if not heights:
        return 0
    left, right = 0, len(heights) - 1
    count = Counter(heights)
    ordered = sorted(count, reverse=True)
    best = 0
    while left <= right:
        while not count[ordered[-1]]:
            ordered.pop()
        best = max(best, ordered[-1] * (right - left + 1))
        if heights[left] <= heights[right]:
            count[heights[left]] -= 1
            left += 1
        else:
            count[heights[right]] -= 1
            right -= 1
    return best
