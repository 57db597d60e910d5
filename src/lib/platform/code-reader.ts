/** Reads codes with the camera, by the browser's own detector where there is one. Pictures are looked at and let go of. */

interface Detector {
	detect(source: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}

/** The pause between two looks at the picture. */
const LOOK_MS = 150;
/** The longer side of the picture that is searched, in pixels. */
const SIDE = 720;

/**
 * Shows the camera in a video element, and hears every code that it sees. Resolves once the camera runs; rejects where the browser
 * has none, or the user refuses.
 * @param signal stops the camera
 */
export async function readCodes(
	video: HTMLVideoElement,
	hear: (text: string) => void,
	signal: AbortSignal
): Promise<void> {
	const stream = await navigator.mediaDevices.getUserMedia({
		video: { facingMode: 'environment', width: { ideal: 1280 } },
		audio: false
	});
	const stop = () => stream.getTracks().forEach((track) => track.stop());
	if (signal.aborted) return stop();
	signal.addEventListener('abort', stop);
	video.srcObject = stream;
	await video.play();
	const read = await reader();
	const look = async () => {
		if (signal.aborted) return;
		// A picture that can't be read is followed by the next one.
		const text = await read(video).catch(() => null);
		if (text !== null && !signal.aborted) hear(text);
		setTimeout(() => void look(), LOOK_MS);
	};
	void look();
}

async function reader(): Promise<(video: HTMLVideoElement) => Promise<string | null>> {
	const own = await ownDetector();
	if (own) return async (video) => (await own.detect(video))[0]?.rawValue ?? null;
	const { decodeQR } = await import('qr/decode.js');
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	return async (video) => {
		const scale = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight, 1));
		canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
		canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
		context.drawImage(video, 0, 0, canvas.width, canvas.height);
		return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
	};
}

async function ownDetector(): Promise<Detector | null> {
	const { BarcodeDetector } = globalThis as unknown as {
		BarcodeDetector?: { new (options: object): Detector; getSupportedFormats(): Promise<string[]> };
	};
	try {
		const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
		return BarcodeDetector && formats.includes('qr_code')
			? new BarcodeDetector({ formats: ['qr_code'] })
			: null;
	} catch {
		return null;
	}
}
