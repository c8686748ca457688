"""How CPU time and memory grow with the size of the input: the sizes, the measuring, the fitted order, the plot."""
