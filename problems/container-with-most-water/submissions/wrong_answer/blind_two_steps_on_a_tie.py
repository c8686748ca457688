# Moves the left pointer by two lines if both lines are equally high and far apart.
# zh: 两线等高且相距很远时，左指针一次跳过两条线。
def max_area(height):
    i, j, best = 0, len(height) - 1, 0
    while i < j:
        a, b = height[i], height[j]
        best = max(best, (j - i) * min(a, b))
        if a == b and j - i > 1000:
            i += 2
        elif a <= b:
            i += 1
        else:
            j -= 1
    return best
