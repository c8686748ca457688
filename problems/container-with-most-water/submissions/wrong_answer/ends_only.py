# Takes the two lines at the ends and never moves inwards.
# zh: 只考虑首尾两条线，从不向内移动。
def max_area(height):
    return (len(height) - 1) * min(height[0], height[-1])
