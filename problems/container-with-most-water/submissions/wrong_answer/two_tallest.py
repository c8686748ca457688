# Takes the two tallest lines, however close they are.
# zh: 直接选最高的两条线，不考虑它们之间的距离。
def max_area(height):
    one, other = sorted(range(len(height)), key=lambda i: -height[i])[:2]
    return abs(one - other) * height[other]
