"""One folder a screen: a view, and the controller that turns its signals into service calls."""
