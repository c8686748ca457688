"""Measure how CPU time and memory grow with the size of the input: sizes, runs, the fitted order, the plot."""
