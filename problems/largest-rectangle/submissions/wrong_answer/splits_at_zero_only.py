# Splits at the bars of height 0 and takes the lowest bar of each part over its whole width, or its highest bar.
# zh: 只在高度为 0 处分段，每段取最矮高度乘整段宽度，或取最高的一根。
def largest_rectangle_area(heights):
    best, part = 0, []
    for height in [*heights, 0]:
        if height:
            part.append(height)
        elif part:
            best = max(best, min(part) * len(part), max(part))
            part = []
    return best
